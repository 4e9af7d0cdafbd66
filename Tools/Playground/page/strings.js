// All text of the page, in English and Korean, and the choice between the two.
// A member of the window, because Firefox shows tests no constants.
window.Playground = {};

(() => {
  "use strict";

  const strings = {
    en: {
      // In both alphabets: a machine may have no font for the other one.
      otherLanguage: "한국어 Korean",
      title: "Write a digit",
      lead: "A neural network in Swift reads it while you write. It runs inside this page: "
        + "nothing you draw leaves it.",
      hint: "Draw a digit here, or drop a picture",
      canvasSection: "Drawing",
      canvasLabel: "Drawing area. Draw a digit with mouse, finger or pen, "
        + "or press a number key to see an example.",
      result: "Result",
      tools: "Tools",
      clear: "Clear", clearKeys: "Clear (Delete or Escape)",
      undo: "Undo", undoKeys: "Undo (Ctrl+Z)",
      example: "Example", exampleKeys: "Draw an example (E or a number key)",
      save: "Save", saveKeys: "Save the result to the gallery (S)",
      share: "Link", shareTitle: "Make a link that contains the drawing",
      shared: "The link is copied. The drawing is in it: it reaches nobody but whom you give it.",
      sharedHere: "The address of this page now contains the drawing.",
      nothingToShare: "Only what was drawn with a pen can be put into a link.",
      open: "Open", openTitle: "Open a picture", openModelTitle: "Open a picture or an ONNX model",
      keys: "Keys: 0–9 and E draw an example, S saves, Ctrl+Z undoes, Esc clears. "
        + "Pictures can be pasted or dropped.",
      penWidth: "Pen width",
      ink: "Ink", paper: "Paper",
      custom: (what) => `${what}: choose a color`,
      black: "black", white: "white", blue: "blue", red: "red", green: "green", yellow: "yellow",
      pictureCaption: "What the model sees",
      pictureLabel: "The drawing as the model sees it, 28 by 28 pixels",
      probabilities: "Probability of each digit",
      unsure: "Not sure",
      notADigit: "Not a digit?",
      noInk: "No ink found",
      loading: "Loading …",
      noResult: "No result",
      announce: (digit, confidence, doubt) => `${digit}, ${confidence}${doubt && `, ${doubt}`}`,
      announceBlank: "The drawing is blank",
      time: "Time for one picture",
      timeNote: (count) => count === 0 ? "Measured while you draw."
        : count === 1 ? "The first recognition." : `Mean of the last ${count} recognitions.`,
      layers: "Inside the network",
      layersLead: "What each layer computes from the drawing. Each square is a channel; "
        + "its brightness is relative to the layer’s maximum.",
      moreLayers: (count) => `and ${count} more layers`,
      layersNone: "This model has no layers that can be shown as pictures.",
      moreChannels: (count) => `and ${count} more`,
      channel: (layer, number) => `${layer}, channel ${number}`,
      channelRange: (low, high) => `${low} to ${high}`,
      loupeLabel: "One channel, enlarged",
      loupeEmpty: "Point at a channel to enlarge it",
      model: "Model",
      builtIn: "Built-in model",
      modelLead: "Drop an .onnx digit classifier anywhere on this page to use it instead.",
      toStudio: "The studio runs other models",
      toPage: "The small page, without models",
      embedded: "Back to the built-in model",
      accuracy: (share) => `${share} correct on MNIST’s test images`,
      parameters: (count) => `${count} parameters`,
      engineSize: (size) => `engine ${size}`,
      graph: "The model’s graph",
      graphNumber: "No.", graphOperator: "Operator", graphShape: "Result",
      graphParameters: "Parameters", graphProducts: "Multiply-adds", graphTotal: "Total",
      graphMore: (count) => `and ${count} more nodes`,
      gallery: "Gallery",
      galleryEmpty: "Saved results appear here and stay in this browser.",
      galleryAll: (count) => `Show all ${count}`,
      galleryFewer: "Show fewer",
      galleryExport: "Export all", galleryExportTitle: "Download the strokes and readings as JSON",
      meant: "Meant", meantLabel: (digit, date) => `What the ${digit} of ${date} should have been`,
      enlarge: (digit, date) => `Enlarge the ${digit} of ${date}`,
      galleryImage: (digit, date) => `Drawing read as ${digit}, ${date}`,
      remove: "Delete", removeLabel: (digit, date) => `Delete the ${digit} of ${date}`,
      download: "Download", downloadLabel: (digit, date) => `Download the ${digit} of ${date}`,
      saved: (digit) => `The ${digit} is in the gallery.`,
      savedHere: (digit) => `The ${digit} is in the gallery, but only until you close the page: `
        + "this browser doesn’t allow storing it.",
      nothingToSave: "There is no result to save yet. Draw a digit first.",
      inkLikePaper: "Ink and paper have almost the same color: the drawing can’t be seen.",
      dismiss: "Close",
      loaded: (name) => `${name} is in use.`,
      loadFailed: (name, why) =>
        `${name} can’t be used; the current model stays.\n${why}`,
      brokeOff: "Reading it failed, perhaps for lack of memory.",
      unreadable: (name) => `${name} can’t be read.`,
      badImage: (name) => `${name} isn’t a picture that this browser can show.`,
      unknownFile: (name) => `${name} is neither a picture nor an .onnx model.`,
      noPicture: (name) => `${name} isn’t a picture.`,
      pastedImage: "The pasted picture",
      modelFailed: (why) => `The model’s result can’t be used.\n${why}`,
      stopped: "The model stopped, perhaps for lack of memory. "
        + "The built-in model is back in use.",
      noWasm: "This browser can’t run WebAssembly, which this page needs. "
        + "You can draw, but nothing is recognized.",
      noSimd: "This browser can’t run WebAssembly with SIMD, which this page needs. "
        + "Newer versions can.",
      noGzip: "This browser can’t unpack the recognizer (it lacks DecompressionStream). "
        + "Newer versions can.",
      noModule: "This page has no recognizer: build it first.",
      startFailed: (why) => `The recognizer can’t be started.\n${why}`,
      notReady: "The recognizer isn’t ready.",
    },
    ko: {
      otherLanguage: "English 영어",
      title: "숫자를 써 보세요",
      lead: "Swift로 만든 신경망이 쓰는 동안 바로 읽습니다. 모든 계산은 이 페이지 안에서 이루어지며, "
        + "그림은 어디에도 전송되지 않습니다.",
      hint: "여기에 숫자를 쓰거나 그림을 끌어다 놓으세요",
      canvasSection: "그림",
      canvasLabel: "그리기 영역. 마우스, 손가락, 펜으로 숫자를 쓰거나 숫자 키를 눌러 예시를 그리세요.",
      result: "결과",
      tools: "도구",
      clear: "지우기", clearKeys: "모두 지우기 (Delete 또는 Escape)",
      undo: "되돌리기", undoKeys: "되돌리기 (Ctrl+Z)",
      example: "예시", exampleKeys: "예시 그리기 (E 또는 숫자 키)",
      save: "저장", saveKeys: "결과를 보관함에 저장 (S)",
      share: "링크", shareTitle: "그림이 담긴 링크 만들기",
      shared: "링크를 복사했습니다. 그림은 링크 안에 있으며, 링크를 받은 사람만 볼 수 있습니다.",
      sharedHere: "이제 이 페이지의 주소에 그림이 담겨 있습니다.",
      nothingToShare: "펜으로 쓴 그림만 링크에 담을 수 있습니다.",
      open: "열기", openTitle: "그림 열기", openModelTitle: "그림 또는 ONNX 모델 열기",
      keys: "단축키: 0–9와 E는 예시, S는 저장, Ctrl+Z는 되돌리기, Esc는 지우기. "
        + "그림은 붙여 넣거나 끌어다 놓을 수 있습니다.",
      penWidth: "펜 굵기",
      ink: "잉크", paper: "종이",
      custom: (what) => `${what}: 직접 고른 색`,
      black: "검정", white: "하양", blue: "파랑", red: "빨강", green: "초록", yellow: "노랑",
      pictureCaption: "모델이 보는 그림",
      pictureLabel: "모델이 보는 그림, 가로세로 28픽셀",
      probabilities: "숫자별 확률",
      unsure: "확실하지 않음",
      notADigit: "숫자가 아닌가요?",
      noInk: "글씨를 찾지 못함",
      loading: "불러오는 중 …",
      noResult: "결과 없음",
      announce: (digit, confidence, doubt) => `${digit}, ${confidence}${doubt && `, ${doubt}`}`,
      announceBlank: "그림이 비어 있습니다",
      time: "그림 하나에 걸린 시간",
      timeNote: (count) => count === 0 ? "쓰는 동안 측정합니다."
        : count === 1 ? "첫 인식의 값입니다." : `최근 ${count}회 인식의 평균입니다.`,
      layers: "신경망 들여다보기",
      layersLead: "각 층이 그림에서 계산한 값입니다. 네모 하나가 채널 하나이고, "
        + "밝기는 그 층의 최댓값에 대한 비율입니다.",
      moreLayers: (count) => `외 층 ${count}개`,
      layersNone: "이 모델에는 그림으로 보여 줄 수 있는 층이 없습니다.",
      moreChannels: (count) => `외 ${count}개`,
      channel: (layer, number) => `${layer}, 채널 ${number}`,
      channelRange: (low, high) => `${low} ~ ${high}`,
      loupeLabel: "확대한 채널",
      loupeEmpty: "채널을 가리키면 확대됩니다",
      model: "모델",
      builtIn: "내장 모델",
      modelLead: "다른 .onnx 숫자 분류 모델을 이 페이지에 끌어다 놓으면 그 모델을 사용합니다.",
      toStudio: "다른 모델은 스튜디오에서",
      toPage: "모델 없는 작은 페이지",
      embedded: "내장 모델로 돌아가기",
      accuracy: (share) => `MNIST 시험 이미지 정확도 ${share}`,
      parameters: (count) => `매개변수 ${count}개`,
      engineSize: (size) => `엔진 ${size}`,
      graph: "모델의 그래프",
      graphNumber: "번호", graphOperator: "연산", graphShape: "결과",
      graphParameters: "매개변수", graphProducts: "곱셈·덧셈", graphTotal: "합계",
      graphMore: (count) => `외 노드 ${count}개`,
      gallery: "보관함",
      galleryEmpty: "저장한 결과가 여기에 나타나며 이 브라우저에만 남습니다.",
      galleryAll: (count) => `${count}개 모두 보기`,
      galleryFewer: "간단히 보기",
      galleryExport: "모두 내보내기", galleryExportTitle: "획과 결과를 JSON으로 내려받기",
      meant: "정답", meantLabel: (digit, date) => `${date}에 쓴 ${digit}의 정답`,
      enlarge: (digit, date) => `${date}에 쓴 ${digit} 크게 보기`,
      galleryImage: (digit, date) => `${digit}(으)로 읽은 그림, ${date}`,
      remove: "삭제", removeLabel: (digit, date) => `${date}의 ${digit} 삭제`,
      download: "내려받기", downloadLabel: (digit, date) => `${date}의 ${digit} 내려받기`,
      saved: (digit) => `숫자 ${digit} 그림을 보관함에 저장했습니다.`,
      savedHere: (digit) => `숫자 ${digit} 그림을 보관함에 넣었지만, 이 브라우저에 저장할 수 없어 `
        + "페이지를 닫으면 사라집니다.",
      nothingToSave: "아직 저장할 결과가 없습니다. 먼저 숫자를 쓰세요.",
      inkLikePaper: "잉크와 종이의 색이 거의 같아 그림이 보이지 않습니다.",
      dismiss: "닫기",
      loaded: (name) => `${name} 모델을 사용합니다.`,
      loadFailed: (name, why) =>
        `${name} 모델을 사용할 수 없어 이전 모델을 유지합니다.\n${why}`,
      brokeOff: "읽는 도중 중단되었습니다. 메모리가 부족했을 수 있습니다.",
      unreadable: (name) => `${name} 파일을 읽을 수 없습니다.`,
      badImage: (name) => `${name}: 이 브라우저에서 볼 수 있는 그림이 아닙니다.`,
      unknownFile: (name) => `${name}: 그림도 .onnx 모델도 아닙니다.`,
      noPicture: (name) => `${name}: 그림이 아닙니다.`,
      pastedImage: "붙여 넣은 그림",
      modelFailed: (why) => `모델이 쓸 수 있는 결과를 내지 못했습니다.\n${why}`,
      stopped: "모델이 중단되었습니다. 메모리가 부족했을 수 있습니다. 내장 모델로 돌아갔습니다.",
      noWasm: "이 브라우저는 이 페이지에 필요한 WebAssembly를 실행할 수 없습니다. "
        + "그리기만 되고 인식은 되지 않습니다.",
      noSimd: "이 브라우저는 이 페이지에 필요한 WebAssembly SIMD를 실행할 수 없습니다. "
        + "최신 버전을 사용하세요.",
      noGzip: "이 브라우저는 인식기의 압축을 풀 수 없습니다(DecompressionStream 없음). "
        + "최신 버전을 사용하세요.",
      noModule: "인식기 없이 열린 페이지입니다. 먼저 빌드하세요.",
      startFailed: (why) => `인식기를 시작할 수 없습니다.\n${why}`,
      notReady: "인식기가 아직 준비되지 않았습니다.",
    },
  };

  const key = "playground.language";

  /// localStorage, which is just empty if the browser forbids it.
  Playground.storage = {
    read(name) {
      try { return localStorage.getItem(name); } catch { return null; }
    },
    write(name, value) {
      try { localStorage.setItem(name, value); return true; } catch { return false; }
    },
  };

  const stored = Playground.storage.read(key);
  const preferred = String(navigator.language || "").toLowerCase().startsWith("ko") ? "ko" : "en";
  Playground.language = stored === "ko" || stored === "en" ? stored : preferred;

  /// The text with this name in the current language.
  Playground.text = (name, ...values) => {
    const text = strings[Playground.language][name];
    return typeof text === "function" ? text(...values) : text;
  };

  Playground.toggleLanguage = () => {
    Playground.language = Playground.language === "ko" ? "en" : "ko";
    Playground.storage.write(key, Playground.language);
  };

  /// Fills in the texts that index.html only names.
  Playground.fillText = () => {
    document.documentElement.lang = Playground.language;
    for (const element of document.querySelectorAll("[data-text]")) {
      element.textContent = Playground.text(element.dataset.text);
    }
    for (const element of document.querySelectorAll("[data-label]")) {
      element.setAttribute("aria-label", Playground.text(element.dataset.label));
    }
    for (const element of document.querySelectorAll("[data-title]")) {
      element.title = Playground.text(element.dataset.title);
    }
  };

  Playground.count = (value) => Number(value).toLocaleString(Playground.language);

  Playground.percent = (probability) => `${(100 * probability).toFixed(1)} %`;

  Playground.bytes = (count) => {
    const [value, unit] = count < 1e6 ? [count / 1e3, "KB"] : [count / 1e6, "MB"];
    const digits = { maximumFractionDigits: 1 };
    return `${value.toLocaleString(Playground.language, digits)} ${unit}`;
  };
})();
