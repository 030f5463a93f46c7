' Opens documents, settles their tracked changes and writes their texts down.
' One job a line: mode <tab> URL of the document <tab> URL of the answer.
' An answer has one line a fact: kind <tab> text, with \n, \t and \\ escaped in the text.
Option Explicit

Sub Settle(jobFile As String)
  Dim files, jobs, job As String
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  jobs = createUnoService("com.sun.star.io.TextInputStream")
  jobs.setEncoding("UTF-8")
  jobs.setInputStream(files.openFileRead(jobFile))
  Do While Not jobs.isEOF()
    job = jobs.readLine()
    job = Replace(Replace(job, Chr(10), ""), Chr(13), "")
    If Len(job) > 0 Then SettleOne(files, Split(job, Chr(9)))
  Loop
  jobs.closeInput()
  StarDesktop.terminate()
End Sub

Sub SettleOne(files, job)
  Dim answer, doc, unfinished As String
  unfinished = job(2) & ".part"
  answer = createUnoService("com.sun.star.io.TextOutputStream")
  answer.setEncoding("UTF-8")
  answer.setOutputStream(files.openFileWrite(unfinished))
  On Error GoTo Failed
  doc = StarDesktop.loadComponentFromURL(job(1), "_blank", 0, LoadOptions())
  If IsNull(doc) Then
    Fact(answer, "error", "the document does not open")
  Else
    If job(0) = "accept" Then Dispatch(doc, ".uno:AcceptAllTrackedChanges")
    If job(0) = "reject" Then Dispatch(doc, ".uno:RejectAllTrackedChanges")
    Fact(answer, "redlines", CStr(CountRedlines(doc)))
    Texts(answer, "body", doc.Text)
    AllNotes(answer, "footnote", doc.Footnotes)
    AllNotes(answer, "endnote", doc.Endnotes)
    Margins(answer, doc)
    Boxes(answer, doc.DrawPage)
    doc.close(True)
  End If
  GoTo Done
Failed:
  Fact(answer, "error", Error$ & " (line " & Erl & ")")
Done:
  answer.closeOutput()
  files.move(unfinished, job(2))
End Sub

Function LoadOptions()
  Dim options(1) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  options(1).Name = "FilterName"
  options(1).Value = "MS Word 2007 XML"
  LoadOptions = options()
End Function

Sub Dispatch(doc, command As String)
  Dim dispatcher
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
End Sub

Function CountRedlines(doc) As Long
  Dim redlines, count As Long
  redlines = doc.Redlines.createEnumeration()
  Do While redlines.hasMoreElements()
    redlines.nextElement()
    count = count + 1
  Loop
  CountRedlines = count
End Function

Sub Texts(answer, kind As String, content)
  Dim blocks, block
  blocks = content.createEnumeration()
  Do While blocks.hasMoreElements()
    block = blocks.nextElement()
    If block.supportsService("com.sun.star.text.TextTable") Then
      Cells(answer, kind, block)
    Else
      Fact(answer, kind, ParagraphText(block))
    End If
  Loop
End Sub

Sub Cells(answer, kind As String, table)
  Dim names, i As Long
  names = table.getCellNames()
  For i = LBound(names) To UBound(names)
    Texts(answer, kind, table.getCellByName(names(i)))
  Next i
End Sub

' A note reference counts as one object character: its number depends on the notes around it.
Function ParagraphText(paragraph) As String
  Dim portions, portion, found As String
  portions = paragraph.createEnumeration()
  Do While portions.hasMoreElements()
    portion = portions.nextElement()
    Select Case portion.TextPortionType
      Case "Text", "TextField"
        found = found & portion.getString()
      Case "Footnote", "Frame"
        found = found & ObjectMark()
      Case "ContentControl"
        found = found & ParagraphText(portion.ContentControl)
    End Select
  Loop
  ParagraphText = found
End Function

Function ObjectMark() As String
  ObjectMark = Chr(CLng("&HFFFC"))
End Function

Sub AllNotes(answer, kind As String, container)
  Dim i As Long
  For i = 0 To container.getCount() - 1
    Texts(answer, kind, container.getByIndex(i))
  Next i
End Sub

Sub Margins(answer, doc)
  Dim styles, style, i As Long
  styles = doc.StyleFamilies.getByName("PageStyles")
  For i = 0 To styles.getCount() - 1
    style = styles.getByIndex(i)
    If style.isInUse() Then
      If style.HeaderIsOn Then
        Margin(answer, "header", style.HeaderText)
        If Not style.HeaderIsShared Then Margin(answer, "header", style.HeaderTextLeft)
        If Not style.FirstIsShared Then Margin(answer, "header", style.HeaderTextFirst)
      End If
      If style.FooterIsOn Then
        Margin(answer, "footer", style.FooterText)
        If Not style.FooterIsShared Then Margin(answer, "footer", style.FooterTextLeft)
        If Not style.FirstIsShared Then Margin(answer, "footer", style.FooterTextFirst)
      End If
    End If
  Next i
End Sub

Sub Margin(answer, kind As String, content)
  If Not IsNull(content) Then Texts(answer, kind, content)
End Sub

Sub Boxes(answer, shapes)
  Dim shape, i As Long
  For i = 0 To shapes.getCount() - 1
    shape = shapes.getByIndex(i)
    If shape.supportsService("com.sun.star.drawing.GroupShape") Then
      Boxes(answer, shape)
    ElseIf HasUnoInterfaces(shape, "com.sun.star.text.XText") Then
      BoxText(answer, shape)
    End If
  Next i
End Sub

' Some shapes say that they hold text, and have none to give.
Sub BoxText(answer, shape)
  On Error GoTo NoText
  Fact(answer, "box", shape.getString())
NoText:
End Sub

Sub Fact(answer, kind As String, value As String)
  Dim safe As String
  safe = Replace(value, "\", "\\")
  safe = Replace(safe, Chr(10), "\n")
  safe = Replace(safe, Chr(13), "\n")
  safe = Replace(safe, Chr(9), "\t")
  answer.writeString(kind & Chr(9) & safe & Chr(10))
End Sub
