' Compares original.docx with revised.docx of a folder, given as a URL that ends in a slash, and
' stores redline.docx there: the revised draft with its differences tracked, or error.txt.
Option Explicit

Sub Track(folder As String)
  Dim doc
  On Error GoTo Failed
  doc = StarDesktop.loadComponentFromURL(folder & "revised.docx", "_blank", 0, LoadOptions())
  CompareWith(doc, folder & "original.docx")
  doc.storeToURL(folder & "redline.docx", StoreOptions())
  doc.close(True)
  GoTo Done
Failed:
  Tell(folder & "error.txt", Error$ & " (line " & Erl & ")")
Done:
  StarDesktop.terminate()
End Sub

' The later draft is open, the earlier one named: what only the open one has counts as inserted.
' The list of changes that would be shown afterwards may crash where there is no window.
Sub CompareWith(doc, earlier As String)
  Dim dispatcher
  Dim arguments(1) As New com.sun.star.beans.PropertyValue
  arguments(0).Name = "URL"
  arguments(0).Value = earlier
  arguments(1).Name = "NoAcceptDialog"
  arguments(1).Value = True
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:CompareDocuments", "", 0, arguments())
End Sub

Function LoadOptions()
  Dim options(1) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  options(1).Name = "FilterName"
  options(1).Value = "MS Word 2007 XML"
  LoadOptions = options()
End Function

Function StoreOptions()
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "FilterName"
  options(0).Value = "MS Word 2007 XML"
  StoreOptions = options()
End Function

Sub Tell(file As String, message As String)
  Dim out
  out = createUnoService("com.sun.star.io.TextOutputStream")
  out.setEncoding("UTF-8")
  out.setOutputStream(createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileWrite(file))
  out.writeString(message)
  out.closeOutput()
End Sub
